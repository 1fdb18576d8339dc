"""Evidence in the office: taken in, looked at, used and quoted."""
