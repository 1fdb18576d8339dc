"""Setting a document in lines, lines on pages, and pages in a PDF file."""
