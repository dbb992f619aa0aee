-- Runs on SQLite and PostgreSQL. Instants are milliseconds since 1970, UTC.
create table document (
  id varchar(32) primary key,
  sha256 varchar(64) not null unique,
  file_name text not null,
  parent varchar(32),
  media_type text not null,
  bytes bigint not null,
  received_at bigint not null,
  status varchar(16) not null,
  job varchar(64),
  attempts integer not null default 0,
  failure varchar(32),
  failure_detail text,
  organisation_code text,
  organisation_name text,
  fiscal_year integer,
  kind varchar(16),
  pages integer,
  tables integer not null default 0,
  performance_targets integer not null default 0,
  project_declarations integer not null default 0,
  errors integer not null default 0,
  warnings integer not null default 0,
  infos integer not null default 0,
  review integer not null default 0,
  -- whether the search index has it as it stands here
  indexed boolean not null default false
);

create index document_received on document (received_at);
create index document_status on document (status);

create table file_name (
  document varchar(32) not null references document (id) on delete cascade,
  position integer not null,
  name text not null,
  primary key (document, name)
);

-- The disclosure and the text, JSON, gzipped.
create table result (
  document varchar(32) primary key references document (id) on delete cascade,
  disclosure ${blob} not null,
  text ${blob} not null
);
