create table michisuji.transfer_requirement (
  id              bigint generated always as identity primary key,
  transfer_id     bigint not null references michisuji.transfer,
  need            text not null,
  needed          boolean not null,
  proposed        boolean not null,
  proposed_reason text,
  source          text,
  reason          text,
  closed_on       date,
  closed_by       text,
  closing_note    text,
  document_id     bigint,
  unique (transfer_id, need)
);
comment on table michisuji.transfer_requirement is '移管に要ること。決定表の案と、取りまとめ課長の決定。筋でないものは、移管の可否の判定までに資料を添えて閉じる';
comment on column michisuji.transfer_requirement.proposed is '決定表の案。要るとしたか';
comment on column michisuji.transfer_requirement.proposed_reason is '決定表の案のわけ';
comment on column michisuji.transfer_requirement.source is '案の典拠（T8 など）';
comment on column michisuji.transfer_requirement.reason is '案と違えたわけ。案のとおりなら空';
comment on column michisuji.transfer_requirement.closed_on is '済んだ日。まだなら空';
comment on column michisuji.transfer_requirement.closed_by is '閉じた職の名。道筋の決定で閉じたものは会議体の名';

create table michisuji.transfer_waiver (
  transfer_id bigint primary key references michisuji.transfer,
  reason      text not null,
  missing     text[] not null,
  actor_label text not null,
  waived_on   date not null
);
comment on table michisuji.transfer_waiver is '欠けたままの移管可。誰が、なぜ、何が欠けたまま判定を通したか';
comment on column michisuji.transfer_waiver.missing is '判定のとき欠けていたこと。言葉のまま残す';

create table michisuji.handover_item (
  id          bigint generated always as identity primary key,
  transfer_id bigint not null references michisuji.transfer,
  kind        text not null check (kind in ('MATTER', 'CHECK', 'PAPER')),
  ordinal     int not null,
  words       text not null,
  document_id bigint,
  filled      boolean not null
);
comment on table michisuji.handover_item is '引継書の一項。引継事項・確認事項・引継書類';
comment on column michisuji.handover_item.filled is '準備の記録から書き入れた項か。人が書いた項は書き換えない';
create index handover_item_by_transfer on michisuji.handover_item (transfer_id, kind, ordinal);

alter table michisuji.transfer_party add column confirmed_post text;
comment on column michisuji.transfer_party.confirmed_post is '確認した職。代理が確認したときは代理の職';
alter table michisuji.transfer_track add column rework_reason text;
comment on column michisuji.transfer_track.rework_reason is '判定のあとでやり直すわけ。やり直していなければ空';
