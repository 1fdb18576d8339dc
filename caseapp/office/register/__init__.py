"""The register: the stream that tells who the organisation is, and whose keys are whose."""
