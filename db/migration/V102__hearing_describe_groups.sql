alter table michisuji.hearing_group
  add column kind text not null default 'OTHER'
    check (kind in ('NEIGHBOURHOOD', 'WELFARE', 'DISABILITY', 'ELDERLY', 'ENVIRONMENT', 'PROBATION', 'OTHER')),
  add column district text not null default 'ALL'
    check (district in ('SHIBA', 'AZABU', 'AKASAKA', 'TAKANAWA', 'SHIBAURA_KONAN', 'ALL')),
  add column section_post text,
  add column supplement text;
comment on column michisuji.hearing_group.kind is '団体の種別';
comment on column michisuji.hearing_group.district is '地区。ALL = 全区';
comment on column michisuji.hearing_group.section_post is '連絡の窓口となる課の長の職';
comment on column michisuji.hearing_group.supplement is '補い。資料に印刷がなく、仕事のために補ったこと';

create table michisuji.hearing_group_contact (
  group_id bigint primary key references michisuji.hearing_group,
  role     text,
  phone    text,
  mail     text,
  remarks  text
);
comment on table michisuji.hearing_group_contact is '関係団体の連絡先。個人の名は持たない。所管課と説明する職と改革担当だけが見られ、見たことは監査記録に残る';
comment on column michisuji.hearing_group_contact.role is '連絡先の役職（会長、事務局など）。個人の名は書かない';
