create table michisuji.paper_edition (
  id          bigint generated always as identity primary key,
  sitting_id  bigint not null references michisuji.sitting,
  kind        text not null check (kind in ('CALL', 'SHIDAI', 'GIST', 'OPINIONS', 'PROGRESS')),
  edition     int not null check (edition > 0),
  document_id bigint not null,
  sha256      text not null,
  fingerprint text not null,
  reason      text,
  issued_at   timestamptz not null,
  issued_by   text not null,
  unique (sitting_id, kind, edition),
  check (edition = 1 or reason is not null)
);
comment on table michisuji.paper_edition is '会議の文書の版。確定した次第・要旨・一覧表を、その時の中身のまま資料の部屋に納めたもの';
comment on column michisuji.paper_edition.sha256 is '納めた Word 文書の SHA-256';
comment on column michisuji.paper_edition.fingerprint is '中身の文字の指紋。台帳があとから動いたかを見分ける';
comment on column michisuji.paper_edition.reason is '改めたわけ。第1版では空';
