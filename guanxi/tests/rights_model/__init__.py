"""A model of rights beside the kernel: generated companies, a slow oracle written from the catalogue, and the doors to compare."""
