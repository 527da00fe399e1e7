"""The window: views, and presenters without Qt. It asks services and nothing else."""
