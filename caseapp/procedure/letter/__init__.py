"""Letters: which there are, what each must hold, the fields and the small language of their templates. Pure."""
