"""One module a repository; each implements a Protocol of ``ports``."""
