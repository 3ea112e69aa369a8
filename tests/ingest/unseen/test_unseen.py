"""Documents of kinds that nothing was tuned on when they were written: what they say stands in gold.json, and was
written down before any of them was read. What is reached is held here as a floor."""

import importlib.util
import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings

from clubs.names import fold
from ingest.extract import extracted
from ingest.pipeline import read_document

HERE = Path(__file__).parent
NAMES = sorted(path.name for path in (HERE / "documents").glob("*.txt"))
GOLD = json.loads((HERE / "gold.json").read_text("utf-8"))["documents"]
JUDGE = settings.BASE_DIR.parent / "shared" / "evaluation" / "score.py"


@cache
def content(name: str) -> bytes:
    return (HERE / "documents" / name).read_bytes()


@cache
def said(name: str) -> dict[str, Any]:
    return extracted(read_document(content(name), name), content(name), name)


def test_every_document_has_its_gold() -> None:
    assert list(GOLD) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_every_fact_has_a_passage_that_stands_where_it_says(name: str) -> None:
    text = content(name).decode()
    facts = said(name)["tenures"] + said(name)["honours"]
    assert facts
    for fact in facts:
        assert fact["evidence"]
        for passage in fact["evidence"]:
            assert text[passage["start"] : passage["end"]] == passage["quote"]
            assert 0 < len(passage["quote"]) <= 600


@pytest.mark.parametrize("name", NAMES)
def test_no_rumour_denial_or_plan_is_taken_for_a_fact(name: str) -> None:
    confirmed = [row for row in said(name)["tenures"] if row["status"] == "confirmed"]
    facts = [row for row in GOLD[name]["tenures"] if "confirmed" in row["status"]]
    for gold in GOLD[name]["tenures"]:
        if "confirmed" not in gold["status"] and not any(_one_post(gold, fact) for fact in facts):
            assert not [row for row in confirmed if _says(row, gold)]


def _one_post(gold: dict[str, Any], other: dict[str, Any]) -> bool:
    return all({*_listed(gold[field])} & {*_listed(other[field])} for field in ("person", "club", "role"))


def _says(row: dict[str, Any], gold: dict[str, Any]) -> bool:
    return all(fold(row[field]) in map(fold, _listed(gold[field])) for field in ("person", "club", "role"))


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


@pytest.mark.skipif(not JUDGE.exists(), reason="the judge is not part of the project")
def test_what_was_reached_is_held() -> None:
    spec = importlib.util.spec_from_file_location("score", JUDGE)
    assert spec
    assert spec.loader
    judge = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(judge)
    total: dict[str, list[int]] = {}
    for name in NAMES:
        judge.add(total, judge.score_document(said(name), GOLD[name], content(name).decode()))
    reached = {field: judge.f1(*total[field])[2] for field in ("found", "strict", "honours")}
    assert reached["found"] >= 0.89
    assert reached["strict"] >= 0.78
    assert reached["honours"] >= 0.95
    assert total["evidence"][0] == total["evidence"][1]
    assert total["promoted"] == [0]
    assert total["invented"][0] <= 0.01 * total["invented"][1]
