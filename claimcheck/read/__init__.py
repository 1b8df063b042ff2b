"""Files to records: articles and sources from txt, md, html and pdf, with encoding, language and date found."""

from claimcheck.read.article import read_article
from claimcheck.read.files import EXTENSIONS
from claimcheck.read.reading import Reading
from claimcheck.read.source import read_source
from claimcheck.read.sources_csv import SOURCES_CSV, SourcesTable, read_sources_csv

__all__ = ["EXTENSIONS", "SOURCES_CSV", "Reading", "SourcesTable", "read_article", "read_source", "read_sources_csv"]
