"""A demonstration organisation with invented people and cases, and realistic stores of any size for measuring."""
