from django.db import migrations, models

# What the search looks for, see clubs.searching. Names are folded: their words stand one space apart.
FUNCTIONS = """
CREATE FUNCTION name_words(name text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT array_to_tsvector(array_remove(string_to_array(name, ' '), ''))
$$;

CREATE FUNCTION name_slips(word text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    WITH head AS (SELECT left(word, 7) AS start, length(word) AS letters)
    SELECT coalesce(array_agg(DISTINCT rest), '{}') FROM (
        SELECT start FROM head
        UNION ALL
        SELECT left(start, i - 1) || substr(start, i + 1) FROM head, generate_series(1, length(start)) AS i
        WHERE letters > 3
        UNION ALL
        SELECT left(start, i - 1) || substr(start, i + 1, j - i - 1) || substr(start, j + 1)
        FROM head, generate_series(1, length(start)) AS i, generate_series(i + 1, length(start)) AS j
        WHERE letters > 6
    ) AS rests (rest)
$$;

-- The words of new names that are not known yet. Nobody waits here for anybody: a word that two write at once stands
-- there twice, which is no harm.
CREATE FUNCTION learn_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format(
        'INSERT INTO clubs_nameword (word) SELECT DISTINCT said.word'
        ' FROM new_names, unnest(string_to_array(%I, %L)) AS said (word)'
        ' WHERE NOT EXISTS (SELECT FROM clubs_nameword AS known WHERE known.word = said.word)',
        TG_ARGV[0], ' '
    );
    RETURN NULL;
END $$;
"""


def learning(table: str, column: str) -> str:
    """The triggers by which a table's names become known, and the words of those that it has already."""
    triggers = (
        f"CREATE TRIGGER learn_words_{event} AFTER {event} ON {table} REFERENCING NEW TABLE AS new_names"
        f" FOR EACH STATEMENT EXECUTE FUNCTION learn_words('{column}');"
        for event in ("insert", "update")
    )
    known = (
        "INSERT INTO clubs_nameword (word) SELECT DISTINCT said.word"
        f" FROM {table}, unnest(string_to_array({column}, ' ')) AS said (word)"
        " WHERE NOT EXISTS (SELECT FROM clubs_nameword AS known WHERE known.word = said.word);"
    )
    return "".join([*triggers, known])


def forgetting(table: str) -> str:
    return "".join(f"DROP TRIGGER learn_words_{event} ON {table};" for event in ("insert", "update"))


def searched(table: str, column: str) -> list[migrations.RunSQL]:
    index = f"{table}_words"
    return [
        migrations.RunSQL(learning(table, column), forgetting(table)),
        migrations.RunSQL(
            f"CREATE INDEX CONCURRENTLY {index} ON {table} USING gin (name_words({column}))",
            f"DROP INDEX CONCURRENTLY {index}",
        ),
    ]


class Migration(migrations.Migration):
    atomic = False  # nobody waits for an index that is made beside the work
    dependencies = [("clubs", "0006_history")]
    operations = [
        migrations.CreateModel(
            name="NameWord",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("word", models.CharField(db_index=True, max_length=200)),
            ],
        ),
        migrations.RunSQL(FUNCTIONS, "DROP FUNCTION name_words, name_slips, learn_words CASCADE"),
        migrations.RunSQL(
            "CREATE INDEX nameword_slips ON clubs_nameword USING gin (name_slips(word))", "DROP INDEX nameword_slips"
        ),
        *searched("clubs_club", "sort_key"),
        *searched("clubs_clubname", "folded"),
        *searched("clubs_competition", "sort_key"),
    ]
