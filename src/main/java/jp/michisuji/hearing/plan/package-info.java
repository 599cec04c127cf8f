/** 聴くべき団体の計画。業務から案を出し、改革担当課長が確定する。 */
package jp.michisuji.hearing.plan;
