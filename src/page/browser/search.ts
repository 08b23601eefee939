export function searchAsOneTypes(): void {}
