"""The desk's pages of documents that are handed in (`uploading`)."""
