alter table michisuji.layout_plan
    add column decision_number text,
    add column decided_on      date,
    add constraint layout_plan_decision_whole check ((decision_number is null) = (decided_on is null)),
    add constraint layout_plan_decision_of_works check (decision_number is null or works_end_on is not null);
comment on column michisuji.layout_plan.decision_number is '工事を伴うレイアウトの変更の、決裁の文書番号。決裁を受けていなければ空';
comment on column michisuji.layout_plan.decided_on is '決裁された日';
