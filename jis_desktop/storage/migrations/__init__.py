"""Forward-only schema changes, run by Alembic when one is due."""
