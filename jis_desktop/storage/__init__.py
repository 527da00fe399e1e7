"""The encrypted database: SQLAlchemy Core on SQLCipher. No row leaves this package."""
