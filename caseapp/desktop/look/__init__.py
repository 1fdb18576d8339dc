"""One visual language for all screens: colours, type, spacing, icons, and the style sheet made from them."""
