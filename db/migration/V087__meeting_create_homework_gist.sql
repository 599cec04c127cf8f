create table michisuji.homework_gist (
  inquiry_id      bigint primary key references michisuji.inquiry,
  body            text not null,
  version         int not null,
  edited_at       timestamptz not null,
  edited_by       text not null,
  published_at    timestamptz,
  published_version int
);
comment on table michisuji.homework_gist is '宿題の要旨。原文を傍らに見ながら書く。版が合わなければ書き換えない';
comment on column michisuji.homework_gist.published_version is '会議の資料として出した版';
