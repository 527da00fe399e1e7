"""A generated, seeded year of youth work: planned without a database, made as if typed."""
