/** A report that nobody published: what the page can read, with two slips of the kind that real ones have. */
export const EXAMPLE_NAME = 'A made-up report';

export const EXAMPLE_REPORT = `EU99 - RCA - March 3, 2026
Introduction
This is a made-up report. It explains the Alma outage of February 11, 2025.
Affected Products
Alma
Event Timeline
Libraries on the EU99 instance could not work during these hours:
March 3, 2026 from 9:40 AM until 11:05 AM Amsterdam time: the service was unavailable.
March 3, 2026 from 14:10 until 14:25 Amsterdam time: the service was slow.
Root Cause Analysis
A database index was rebuilt during working hours, and queries waited for it until they timed out.
The rebuild was stopped, and the instance recovered after a restart of its application servers.
Technical Action Items and Preventive Measures
- Index rebuilds now run in the weekend window only (done).
- An alarm for queries that wait longer than ten seconds is planned.
`;
