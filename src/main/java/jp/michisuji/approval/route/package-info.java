/** 決裁の経路。決定表から、どの職がどの順に承認し、誰が決め、誰に供覧するかの案を出す。 */
package jp.michisuji.approval.route;
