export function DeskReportPage() {
  return null;
}
