/** 関係団体の台帳の手入れと、連絡先。 */
package jp.michisuji.hearing.group;
