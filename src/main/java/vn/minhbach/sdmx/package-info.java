/**
 * Indicators for statisticians' tools, as SDMX 2.1 has them (ISO 17369), below {@code /sdmx}.
 *
 * <p>There is one data structure, {@code MINHBACH:OBSERVATIONS(1.0)}, and a dataflow for each indicator, whose id is
 * the indicator's code, beside one of all of them, {@code OBSERVATIONS}. So a list of flows is the list of indicators
 * with their names, a flow fetches the series of one indicator by place, and flows can be put together, as they have
 * the same dimensions. What each flow holds is told by its content constraint; categories are the topics.
 *
 * <p>A series is what is said of one indicator ({@code INDICATOR}), of one place ({@code REF_AREA}), as a whole or of
 * one of its agencies ({@code AGENCY}, {@code _T} for the place as a whole), on one basis ({@code BASIS}), in times of
 * one length ({@code FREQ}). Sources may say different things of the same: SDMX has one observation of a time in a
 * series, so each is in a series of its own ({@code CLAIM}): 1 is what leads in the portal, 2 and so on what else is
 * said. All codes are the portal's own.
 *
 * <p>{@code TIME_PERIOD} is as SDMX writes times: 2023, 2023-S1 for a half, 2023-Q4, 2023-11, 2023-12-14, and a range
 * by its first day and its length, 2021-01-01/P5Y, of frequency {@code _O}; {@code AS_OF} is as the dataset writes it.
 * Everything that makes a number a claim is an attribute of the observation. Words without a number are an observation
 * without a value.
 */
package vn.minhbach.sdmx;
