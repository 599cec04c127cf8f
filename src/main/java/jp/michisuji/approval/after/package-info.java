/** 決裁のあと。代決された職の後閲と、決裁の前後に職に知らせる根回し・供覧。 */
package jp.michisuji.approval.after;
