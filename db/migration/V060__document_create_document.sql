create table michisuji.document (
  id                 bigint generated always as identity primary key,
  title              text not null,
  filename           text not null,
  content_type       text not null,
  size               bigint not null check (size > 0),
  sha256             char(64) not null,
  content            bytea not null,
  uploaded_at        timestamptz not null,
  uploaded_by_person text,
  uploaded_by_label  text not null,
  uploaded_by_post   text
);
comment on table michisuji.document is '資料の本体。登録した内容は書き換えず、改めるときは新しい資料を登録する';
comment on column michisuji.document.filename is '保存名。道の部分や使えない文字を除いたもの';
comment on column michisuji.document.content_type is '拡張子から決めた種類。送信側の申告は使わない';
comment on column michisuji.document.size is '大きさ（バイト）';
comment on column michisuji.document.sha256 is '内容の SHA-256（16進小文字）。決定がどの内容を指したかを示す';
comment on column michisuji.document.uploaded_by_label is '登録した時の表示名';

-- 圧縮済みの形式ばかりなので、データベースの圧縮に時間を使わない
alter table michisuji.document alter column content set storage external;
