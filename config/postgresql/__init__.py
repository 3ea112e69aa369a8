"""The database backend: Django's own for PostgreSQL, which starts the embedded server where no other is named."""
