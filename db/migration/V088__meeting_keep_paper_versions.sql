alter table michisuji.paper
  add column revision       int not null default 0,
  add column removed_at     timestamptz,
  add column removed_by     text,
  add column removed_reason text,
  add constraint paper_removed_whole check ((removed_at is null) = (removed_reason is null));
comment on column michisuji.paper.document_id is '今の版の本体。前の版は paper_version に残る';
comment on column michisuji.paper.revision is '二人が同時に直したときに気付くための版';
comment on column michisuji.paper.removed_at is '削除した時刻。行と本体は記録として残す';

-- これまでは同じ番号を二つの資料に付けられた。後のものに、その行の番号を添えて分ける
update michisuji.paper p
   set label = p.label || '（' || p.id || '）'
 where p.sitting_id is not null and exists (
   select 1 from michisuji.paper q
    where q.sitting_id = p.sitting_id and q.id < p.id and translate(q.label, '－', '-') = translate(p.label, '－', '-'));
create unique index paper_label_once on michisuji.paper (sitting_id, translate(label, '－', '-')) where removed_at is null;

create table michisuji.paper_version (
  id          bigint generated always as identity primary key,
  paper_id    bigint not null references michisuji.paper,
  number      int not null check (number > 0),
  document_id bigint,
  note        text,
  added_at    timestamptz not null,
  added_by    text not null,
  unique (paper_id, number)
);
comment on table michisuji.paper_version is '会議資料の版。差し替えても前の版は残り、取り出せる';
comment on column michisuji.paper_version.document_id is '本体。紙だけの版なら空';
comment on column michisuji.paper_version.added_by is '出した職と名札（その時の）';

insert into michisuji.paper_version (paper_id, number, document_id, note, added_at, added_by)
select p.id, 1, p.document_id, p.note, d.uploaded_at, coalesce(t.name || ' ', '') || d.uploaded_by_label
  from michisuji.paper p
  join michisuji.document d on d.id = p.document_id
  left join michisuji.post t on t.code = d.uploaded_by_post;

create table michisuji.verdict_paper (
  verdict_id  bigint not null references michisuji.verdict,
  paper_id    bigint not null references michisuji.paper,
  label       text,
  title       text not null,
  number      int not null default 0,
  document_id bigint,
  primary key (verdict_id, paper_id)
);
comment on table michisuji.verdict_paper is '結果を記録したとき会議の場にあった資料。どの版で決めたかを動かさない';
comment on column michisuji.verdict_paper.number is '版の番号。版のない資料（紙の時代の取込み）は0';
create index verdict_paper_by_paper on michisuji.verdict_paper (paper_id);

insert into michisuji.verdict_paper (verdict_id, paper_id, label, title, number, document_id)
select v.id, p.id, p.label, p.title, case when p.document_id is null then 0 else 1 end, p.document_id
  from michisuji.verdict v
  join michisuji.paper p on p.sitting_id = v.sitting_id
   and (p.deliberation_id is null or p.deliberation_id = v.deliberation_id);
