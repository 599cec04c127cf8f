/** 聴くべき団体の計画の画面。 */
package jp.michisuji.hearing.plan.web;
