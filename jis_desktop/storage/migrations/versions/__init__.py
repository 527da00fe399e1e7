"""One module a schema; frozen once released."""
