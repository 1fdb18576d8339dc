"""A walk past everything that the program shows, on the demonstration: for pictures, and for whoever inspects it."""
