"""Imports point down only, read from the source with `ast`: imports inside functions count as well."""

import ast
from collections.abc import Iterator
from functools import cache
from itertools import chain
from pathlib import Path

import pytest
from django.conf import settings

FLOORS = ["clubs", "careers", "ingest", "config"]

PURE = [f"careers.{name}" for name in ("vocabulary", "dates", "claims", "identity", "reconcile", "timeline")]

# The stages of the reading in their order. Those of one line may use each other.
STAGES = [
    ["types"],
    ["grammar", "lexicon", "compiled", "prefixes", "phrases"],
    ["languages"],
    ["dates"],
    ["language"],
    ["readers"],
    ["sentences"],
    ["name_tokens", "name_trie", "gazetteer"],
    ["mentions"],
    ["claims", "spells"],
    ["pipeline"],
]
# What uses the pipeline.
AROUND = [
    *("", "admin", "apps", "checking", "desk", "extract", "files", "loading", "management", "migrations", "models"),
    *("rereading", "uploads", "urls"),
]


def modules() -> dict[str, Path]:
    """Every module of the four packages, by its dotted name."""
    found = {}
    for floor in FLOORS:
        for path in (settings.BASE_DIR / floor).rglob("*.py"):
            parts = path.relative_to(settings.BASE_DIR).with_suffix("").parts
            found[".".join(parts).removesuffix(".__init__")] = path
    return found


MODULES = modules()


@cache
def imports(module: str) -> list[str]:
    """The dotted names that a module imports; of ours, as deep as there is a module."""
    return list(_imports(module))


def _imports(module: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(MODULES[module].read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{module} has a relative import"
            for alias in node.names:
                deeper = f"{node.module}.{alias.name}"
                yield deeper if deeper in MODULES else str(node.module)


def reach(module: str) -> set[str]:
    """Everything that comes with a module: what it imports, what that imports, and the packages that these stand in."""
    reached: set[str] = set()
    waiting = [module]
    while waiting:
        name = waiting.pop()
        if name in reached:
            continue
        reached.add(name)
        if name in MODULES:
            waiting += [*imports(name), *([name.rpartition(".")[0]] if "." in name else [])]
    return reached


def stage(module: str) -> str:
    """`readers` of `ingest.readers.text`."""
    return f"{module}..".split(".")[1]


def of(floor: str) -> list[str]:
    return [module for module in MODULES if module.split(".")[0] == floor]


@pytest.mark.parametrize("floor", FLOORS)
def test_a_floor_knows_nothing_of_those_above(floor):
    above = FLOORS[FLOORS.index(floor) + 1 :]
    wrong = [(module, name) for module in of(floor) for name in imports(module) if name.split(".")[0] in above]
    assert not wrong


@pytest.mark.parametrize("module", PURE)
def test_what_decides_is_plain_python(module):
    assert not [name for name in reach(module) if name.split(".")[0] == "django"]


def test_nothing_up_to_the_pipeline_comes_with_django():
    stages = {*chain(*STAGES)}
    reading = [module for module in of("ingest") if stage(module) in stages]
    assert reading
    assert not [module for module in reading if any(name.split(".")[0] == "django" for name in reach(module))]


def test_every_module_of_the_reading_has_its_place_in_the_order():
    assert not {stage(module) for module in of("ingest")} - {*chain(*STAGES), *AROUND}


@pytest.mark.parametrize("rank", range(len(STAGES)))
def test_a_stage_uses_only_those_before_it(rank):
    later = {*chain(*STAGES[rank + 1 :]), *AROUND} - {""}
    wrong = [
        (module, name)
        for module in of("ingest")
        if stage(module) in STAGES[rank]
        for name in imports(module)
        if name.startswith("ingest.") and stage(name) in later
    ]
    assert not wrong
