from django.db import migrations

# The rule of careers.dates.DateBounds.edtf, for rows that the database writes; a test holds the two together.
# Not declared immutable, which to_char is not: so that it can be inlined.
CREATE = """
CREATE FUNCTION edtf(earliest date, latest date, about boolean) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
SELECT CASE
    WHEN earliest IS NULL AND latest IS NULL THEN NULL
    WHEN earliest = latest THEN to_char(earliest, 'YYYY-MM-DD') || CASE WHEN about THEN '~' ELSE '' END
    WHEN to_char(earliest, 'MMDD') = '0101' AND to_char(latest, 'MMDD') = '1231'
        AND extract(year FROM earliest) = extract(year FROM latest)
        THEN to_char(earliest, 'YYYY') || CASE WHEN about THEN '~' ELSE '' END
    WHEN extract(day FROM earliest) = 1 AND latest = earliest + interval '1 month' - interval '1 day'
        THEN to_char(earliest, 'YYYY-MM') || CASE WHEN about THEN '~' ELSE '' END
    ELSE '['
        || coalesce(
            to_char(
                earliest,
                CASE
                    WHEN to_char(earliest, 'MMDD') = '0101' AND coalesce(to_char(latest, 'MMDD') = '1231', true)
                        THEN 'YYYY'
                    WHEN extract(day FROM earliest) = 1 AND coalesce(extract(day FROM latest + 1) = 1, true)
                        THEN 'YYYY-MM'
                    ELSE 'YYYY-MM-DD'
                END
            ) || CASE WHEN about THEN '~' ELSE '' END,
            ''
        )
        || '..'
        || coalesce(
            to_char(
                latest,
                CASE
                    WHEN to_char(latest, 'MMDD') = '1231' AND coalesce(to_char(earliest, 'MMDD') = '0101', true)
                        THEN 'YYYY'
                    WHEN extract(day FROM latest + 1) = 1 AND coalesce(extract(day FROM earliest) = 1, true)
                        THEN 'YYYY-MM'
                    ELSE 'YYYY-MM-DD'
                END
            ) || CASE WHEN about THEN '~' ELSE '' END,
            ''
        )
        || ']'
END
$$
"""


class Migration(migrations.Migration):
    dependencies = [("careers", "0006_titles_move_within_a_recompute")]
    operations = [migrations.RunSQL(CREATE, "DROP FUNCTION edtf(date, date, boolean)")]
