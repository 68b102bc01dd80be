"""The page and the summary in a real browser."""
