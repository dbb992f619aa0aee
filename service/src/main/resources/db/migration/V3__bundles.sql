-- Which documents a bundle held, under which path. A document may come in several bundles.
create table bundle_member (
  bundle varchar(32) not null references document (id) on delete cascade,
  member varchar(32) not null references document (id) on delete cascade,
  position integer not null,
  path text not null,
  primary key (bundle, path)
);

create index bundle_member_member on bundle_member (member);
create index document_parent on document (parent);
