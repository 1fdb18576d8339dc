"""Runs the migrations on the connection that the store hands over; imports nothing from the package."""

from alembic import context

connection = context.config.attributes["connection"]
# the store began the transaction and commits it
context.configure(connection=connection, target_metadata=None, transactional_ddl=False, transaction_per_migration=False)
context.run_migrations()
