"""The worker process: runs the jobs of all account sets."""
