-- 組織改正で二つの職が一つになると、同じ段に同じ職が二度立つ。どちらの承認も失わず、二度とも承認する。
alter table michisuji.approval_step drop constraint approval_step_approval_id_stage_post_code_key;
alter table michisuji.approval_circulation drop constraint approval_circulation_approval_id_kind_post_code_key;
create index approval_step_by_stage on michisuji.approval_step (approval_id, stage);
create index approval_circulation_by_approval on michisuji.approval_circulation (approval_id, kind);
comment on index michisuji.approval_step_by_stage is '起案から、段の職を引く';
