/**
 * The pack for a meeting: a version of a plan, with what was decided on it, as a PDF and as a workbook. It knows neither requests
 * nor the database.
 */
package be.eenstem.review.pack;
