"""The stages of reading in their order: a file's bytes -> reader -> blocks -> sentences -> mentions -> claims.

No logic stands here, and no database: the gazetteer is handed in, the claims come out.
"""

from collections.abc import Mapping

from ingest.claims.document import DocumentReader
from ingest.gazetteer import Gazetteer
from ingest.languages.pack import pack
from ingest.readers import read
from ingest.sentences import sentences
from ingest.types import Reading, Source


def read_document(
    content: bytes, name: str, metadata: Mapping[str, str] | None = None, gazetteer: Gazetteer | None = None
) -> Reading:
    """What the document in `content` says. `name` tells its format. Raises ingest.readers.DocumentError."""
    return read_source(read(content, name, metadata), gazetteer or Gazetteer.load())


def read_source(source: Source, gazetteer: Gazetteer) -> Reading:
    """The claims of a source that was read already."""
    reader = DocumentReader(source, gazetteer, pack(source.language))
    return Reading(source, reader.claims(sentences(source)))
