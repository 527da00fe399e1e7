"""How Alembic reaches the database: through the connection that the caller already has."""

from __future__ import annotations

from alembic import context

from jis_desktop.storage.tables import profile

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=profile.metadata,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
