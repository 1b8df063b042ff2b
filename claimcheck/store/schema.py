"""The tables of a desk's database. A record is a row: scalar fields are columns, nested parts are JSON."""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

__all__ = ["METADATA", "articles", "claims", "files", "matches", "passages", "reviews", "runs", "sources", "verdicts"]

METADATA = MetaData()


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _whole(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False)


def _parts(name: str, *, nullable: bool = False) -> Column[object]:
    return Column(name, JSON(none_as_null=True), nullable=nullable)


files = Table(
    "files",
    METADATA,
    Column("uri", Text, primary_key=True),
    _whole("size"),
    _whole("mtime_ns"),
    _text("sha256"),
)

# The long text comes last: SQLite reads a row from the left and stops at what was asked for.
sources = Table(
    "sources",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("file_uri", Text, ForeignKey("files.uri", ondelete="CASCADE"), nullable=False, index=True),
    _text("uri"),
    _text("language"),
    _text("sha256"),
    _text("publisher"),
    _text("title"),
    _text("url"),
    _parts("published", nullable=True),
    Column("retrieved", Text),
    _text("licence"),
    _text("kind"),
    _whole("body_start"),
    _text("extractor"),
    _text("text"),
)

passages = Table(
    "passages",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("source_id", Text, ForeignKey("sources.id", ondelete="CASCADE"), nullable=False, index=True),
    _whole("start"),
    _whole("end"),
    _text("text"),
)

# One row a version of the text: a decided claim that the article no longer gives keeps the text it was found in.
articles = Table(
    "articles",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("version", Text, primary_key=True),
    Column("current", Boolean, nullable=False),
    _text("uri"),
    _text("language"),
    _text("sha256"),
    _text("title"),
    _text("outlet"),
    _parts("published", nullable=True),
    _whole("body_start"),
    _text("extractor"),
    _text("text"),
)

runs = Table(
    "runs",
    METADATA,
    Column("id", Text, primary_key=True),
    _text("started_at"),
    _text("version"),
    _text("model"),
    _text("settings"),
    _text("corpus"),
)

claims = Table(
    "claims",
    METADATA,
    Column("id", Text, primary_key=True),
    _text("article_id"),
    _text("article_version"),
    _whole("start"),
    _whole("end"),
    _text("quote"),
    _text("statement"),
    _text("kind"),
    _parts("pieces"),
    _parts("insertions"),
    _parts("quantities"),
    _parts("periods"),
    _parts("attribution", nullable=True),
    Column("worthiness", Float, nullable=False),
    _parts("reasons"),
    Column("found", Boolean, nullable=False),
    _text("nearest"),
    # Claim and suggestion name each other, so one of the two is looked up when the transaction ends.
    Column(
        "verdict_id",
        Text,
        ForeignKey("verdicts.id", name="current_verdict", deferrable=True, initially="DEFERRED"),
        nullable=False,
    ),
    Column("unresolved", JSON, nullable=False, server_default=text("'[]'")),  # added by the second step
    ForeignKeyConstraint(["article_id", "article_version"], ["articles.id", "articles.version"]),
    Index("ix_claims_article", "article_id", "article_version"),
)

verdicts = Table(
    "verdicts",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("claim_id", Text, ForeignKey("claims.id", ondelete="CASCADE"), nullable=False, index=True),
    _text("label"),
    Column("confidence", Float),
    _parts("findings"),
    _text("rules_version"),
    _text("model"),
    Column("run_id", Text, ForeignKey("runs.id"), nullable=False),
)

matches = Table(
    "matches",
    METADATA,
    Column("claim_id", Text, ForeignKey("claims.id", ondelete="CASCADE"), primary_key=True),
    Column("passage_id", Text, ForeignKey("passages.id", ondelete="CASCADE"), primary_key=True, index=True),
    Column("score", Float, nullable=False),
    _whole("rank"),
    _text("by"),
    _whole("copies"),
    _text("origin"),
)

# Never updated, never deleted (triggers see to it); the two unique rules keep each claim's decisions one chain.
reviews = Table(
    "reviews",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("claim_id", Text, ForeignKey("claims.id"), nullable=False),
    Column("verdict_id", Text, ForeignKey("verdicts.id")),
    _text("decision"),
    Column("label", Text),
    _text("note"),
    _text("reviewer"),
    _text("decided_at"),
    Column("supersedes", Text, ForeignKey("reviews.id")),
    _parts("evidence"),
    UniqueConstraint("claim_id", "supersedes"),
    Index("one_first_review", "claim_id", unique=True, sqlite_where=text("supersedes IS NULL")),
)
