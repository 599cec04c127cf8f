/** 報告書。台帳から組み、紙と Excel と Word に出す。 */
package jp.michisuji.overview.report;
