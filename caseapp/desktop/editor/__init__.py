"""One editor for each kind of field, so that every act of the catalogue has its form."""
