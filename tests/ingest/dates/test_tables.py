"""What a language's table of words must have: to add a language is to add such a table."""

import pytest

from ingest.dates.lexicon import CLASS_OF_MARK, LANGUAGES, DateTable, lexicon


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_has_every_part(language: str) -> None:
    table = lexicon(language).table
    assert [name for name in DateTable.__annotations__ if not hasattr(table, name)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_mark_has_a_class(language: str) -> None:
    assert set(lexicon(language).table.MARKS) <= set(CLASS_OF_MARK)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_names_every_month_day_and_unit(language: str) -> None:
    table = lexicon(language).table
    assert set(table.MONTHS.values()) == set(table.SHORT_MONTHS.values()) | {5} == set(range(1, 13))
    assert set(table.WEEKDAYS.values()) == set(range(7))
    assert set(table.UNITS.values()) == set(table.UNITS_PLURAL.values()) == {"day", "week", "month", "year", "season"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_gate_opens_for_every_month_and_weekday(language: str) -> None:
    words = lexicon(language)
    assert all(words.gate.search(word) for word in (*words.table.MONTHS, *words.table.WEEKDAYS))


def test_a_language_without_a_table_is_refused() -> None:
    with pytest.raises(ValueError, match="no words for dates in 'xx'; there are es, en, pt"):
        lexicon("xx")
