"""Long work that people watch: their jobs, and the bulk change as a job."""
