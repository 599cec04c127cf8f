/** 起案。下書きを書き、資料を添え、経路に加え、番号と版を付けて回議に付す。 */
package jp.michisuji.approval.draft;
