"""Parts that any screen may use. They know no word of the domain."""
