export function listPath(object: string): string {
  return `/o/${object}`;
}

export function recordPath(object: string, id: number | string): string {
  return `/o/${object}/${id}`;
}

export function editPath(object: string, id: number | string): string {
  return `/o/${object}/${id}/edit`;
}

export function newPath(object: string): string {
  return `/o/${object}/new`;
}
