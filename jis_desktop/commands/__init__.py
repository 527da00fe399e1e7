"""The command line: one module a command. Lays out words and exit codes, decides nothing."""
