-- 資料の本体を開くとき、それを添えた起案を読めるかを確かめる。
create index approval_paper_by_document on michisuji.approval_paper (document_id);
comment on index michisuji.approval_paper_by_document is '資料から、それを添えた起案を引く';
